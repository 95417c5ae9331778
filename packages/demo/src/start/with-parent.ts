// Preloaded into every process of the demo: when the start process is gone, however it went, this one stops as well.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening for that must not keep a process alive that is done.
(process.channel as { unref?(): void } | undefined)?.unref?.();
