import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './page.css';
import { defaultHeaders, defaultQuery } from './example.js';

/** Questions about the schema need no token, so that the docs load before one is filled in. */
async function fetcher({ query, operationName, variables }, { headers = {} } = {}) {
  const isIntrospection = operationName === 'IntrospectionQuery';
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(isIntrospection ? {} : filled(headers)) },
    body: JSON.stringify({ query, operationName, variables }),
  });
  return response.json();
}

/** Headers that are not filled in yet are not sent. */
const filled = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '' && !String(value).includes('<')));

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultQuery={defaultQuery}
    defaultHeaders={defaultHeaders}
    defaultEditorToolsVisibility="headers"
    isHeadersEditorEnabled
  />,
);
