/** Asks again until it holds, at most a minute: what is waited for takes a moment, on a loaded machine some more. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; !(await holds()) && Date.now() < deadline;)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
