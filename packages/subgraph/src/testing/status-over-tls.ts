import { Agent, request } from 'undici';

/** The status of /health/live for who shows and believes this (PEM); rejects where no connection is made. */
export async function statusOverTls(
  url: string,
  connect: { readonly ca?: string; readonly cert?: string; readonly key?: string },
): Promise<number> {
  const dispatcher = new Agent({ connect: { ...connect } });
  try {
    const { statusCode, body } = await request(`${url}/health/live`, { dispatcher });
    await body.dump();
    return statusCode;
  } finally {
    await dispatcher.destroy();
  }
}
