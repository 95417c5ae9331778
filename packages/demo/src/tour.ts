import { dataFolder, readHubFile, type HubFile } from './hub-file';
import { requestToken } from './issuer';
import { cellOf, type Answer } from './tour/answer';
import { CASUS, PARTNERS, type Partner } from './tour/partners';
import { QUESTION, ROWS } from './tour/question';
import { table } from './tour/table';
import { wereld } from './wereld/wereld';

/** `npm run -s demo`: one question about P01, asked by seven parties, side by side. */
async function main(data: string, width: number): Promise<void> {
  const hub = readHubFile(data);
  if (hub === undefined) throw new Error('De hub draait niet; start hem met npm start.');
  // The named cases are the same in both profiles.
  const w = wereld('klein');
  const { id, omschrijving } = w.casussen[CASUS] as { id: string; omschrijving: string };
  const plaatsing = w.huishouden(w.persoon(id).huishouden).plaatsingen.at(-1)!.id;
  const answers = await Promise.all(PARTNERS.map((partner) => ask(hub, partner, { id, plaatsing })));
  const rows = ROWS.map(([naam, path]) =>
    path === undefined ? [naam] : [naam, ...answers.map((answer) => cellOf(answer, path))],
  );
  const who = PARTNERS.map((p) => `  ${p.titel}: ${p.organisatie}, ${p.rol}, doel ${p.doel}`).join('\n');
  process.stdout.write(
    `${CASUS}. ${omschrijving}\n\nZeven vragers:\n${who}\n\nDezelfde vraag:\n${indent(QUESTION)}\n\n`,
  );
  process.stdout.write(`${table(['', ...PARTNERS.map(({ titel }) => titel)], rows, width)}\n\n${LEGEND}\n`);
}

const LEGEND = `✗ onthouden, met de reden uit extensions.weigeringen · ! de bron antwoordt niet · (leeg) niets bekend
Een andere casus of rol: npm run -s token en npm run -s demo:cases. Trek een toestemming in en vraag opnieuw.`;

const indent = (text: string) => text.replace(/^/gm, '  ');

async function ask(hub: HubFile, { organisatie, rol, doel }: Partner, variables: object): Promise<Answer> {
  const token = await requestToken(hub.issuer, { organisatie, rol, persoon: CASUS });
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-doelbinding': doel },
    body: JSON.stringify({ query: QUESTION, variables }),
  });
  return (await response.json()) as Answer;
}

main(dataFolder(process.env.KETENHUB_DATA), process.stdout.columns ?? 220).catch((error: Error) => {
  const message = error.message === 'fetch failed' ? 'De hub antwoordt niet; start hem met npm start.' : error.message;
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
});
