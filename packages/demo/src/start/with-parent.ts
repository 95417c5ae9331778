// Preloaded into every process of the demo: when the start process is gone, however it went, this one stops as well.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
