/** The OAuth client of an organisation at the demo issuer. Its secret is no secret: the issuer is for development. */
export interface DemoClient {
  client_id: string;
  client_secret: string;
  client_name: string;
}

export function clientOf(organisatie: string): DemoClient {
  return { client_id: `demo-${organisatie}`, client_secret: `alleen-demo-${organisatie}`, client_name: organisatie };
}
