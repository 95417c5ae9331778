/** Where the gateway writes what its keepers need: codes and trace ids, never contents, URLs of a request or messages. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** An error without its message, which may quote somebody's data. */
export function withoutMessage(error: unknown): { name: string; stack: string[] } {
  const { name = 'unknown', stack = '' } = error instanceof Error ? error : {};
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, stack: frames.slice(0, 10).map((line) => line.trim()) };
}
