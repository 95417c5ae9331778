import { dagInWoorden, momentInWoorden } from '../ingezien/gewone-taal';
import type { Overzicht } from './overzicht';

/** More single times than this a page does not show; the CSV has all. */
const MEESTE_INZAGEN = 1_000;

/** The overview as one page without scripts or anything from elsewhere: to read, to print, and for a screen reader. */
export function toHtml(overzicht: Overzicht): string {
  const { ontvangers, toestemmingen, inzagen, rechten, klacht, besluitvorming, opgesteldOp } = overzicht;
  const getoond = inzagen.slice(0, MEESTE_INZAGEN);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Wie zag mijn gegevens?</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>Wie zag mijn gegevens?</h1>
<p>Dit overzicht is gemaakt op ${tijd(opgesteldOp)}. U hebt recht op dit overzicht (AVG artikel 15).</p>
<nav aria-label="Inhoud"><ul>
<li><a href="#ontvangers">Wie kreeg welke gegevens</a></li>
<li><a href="#keuzes">Uw keuzes</a></li>
<li><a href="#inzagen">Elke keer apart</a></li>
<li><a href="#rechten">Uw rechten</a></li>
<li><a href="#klacht">Een klacht</a></li>
</ul></nav>
<section id="ontvangers"><h2>Wie kreeg welke gegevens</h2>
${tabel(
  'Per organisatie: welke gegevens, waarvoor, waarom dat mocht, waar ze vandaan kwamen en hoe lang ze bewaard blijven',
  [
    'Wie',
    'Welke gegevens',
    'Waarvoor',
    'Waarom dat mocht',
    'Waar ze vandaan komen',
    'Hoe lang bewaard',
    'Hoe vaak',
    'Eerste keer',
    'Laatste keer',
  ],
  ontvangers.map((each) => [
    `${each.organisatie} (${each.functie})`,
    each.gegevens,
    each.doel,
    each.grond,
    each.herkomst,
    each.bewaartermijn,
    String(each.aantal),
    momentInWoorden(new Date(each.eerste)),
    momentInWoorden(new Date(each.laatste)),
  ]),
  'Niemand heeft uw gegevens gezien.',
)}
<p>${tekst(besluitvorming)}</p></section>
<section id="keuzes"><h2>Uw keuzes</h2>
${tabel(
  'De toestemmingen die aan u zijn gevraagd',
  ['Welke gegevens', 'Waarvoor', 'Voor wie', 'Wat nu geldt', 'Tot wanneer'],
  toestemmingen.map((each) => [each.gegevens, each.doel, each.ontvanger, each.status, dagInWoorden(each.geldigTot)]),
  'Er is u geen toestemming gevraagd.',
)}</section>
<section id="inzagen"><h2>Elke keer apart</h2>
${getoond.length < inzagen.length ? `<p>Dit zijn de laatste ${getoond.length} van ${inzagen.length} keer. In het CSV-bestand staan ze allemaal.</p>` : ''}
${tabel(
  'Elke keer dat iemand gegevens van u zag, de laatste keer eerst',
  ['Wanneer', 'Wie', 'Wat', 'Welke gegevens', 'Waarvoor', 'Waarom dat mocht'],
  getoond.map((each) => [
    momentInWoorden(new Date(each.moment)),
    `${each.organisatie} (${each.functie})`,
    each.handeling,
    each.gegevens,
    each.doel,
    each.grond,
  ]),
  'Niemand heeft uw gegevens gezien.',
)}</section>
<section id="rechten"><h2>Uw rechten</h2>
<dl>
${rechten.map(({ naam, uitleg, wet }) => `<dt>${tekst(naam)}</dt><dd>${tekst(uitleg)} (${tekst(wet)})</dd>`).join('\n')}
</dl></section>
<section id="klacht"><h2>Een klacht</h2>
<p>${tekst(klacht)}</p></section>
</main>
</body>
</html>
`;
}

function tabel(
  onderschrift: string,
  koppen: readonly string[],
  rijen: readonly (readonly string[])[],
  leeg: string,
): string {
  if (rijen.length === 0) return `<p>${tekst(leeg)}</p>`;
  const kop = koppen.map((each) => `<th scope="col">${tekst(each)}</th>`).join('');
  const rij = ([eerste, ...rest]: readonly string[]) =>
    `<tr><th scope="row">${tekst(eerste!)}</th>${rest.map((each) => `<td>${tekst(each)}</td>`).join('')}</tr>`;
  return `<div class="tabel" role="region" aria-label="${tekst(onderschrift)}" tabindex="0"><table>
<caption>${tekst(onderschrift)}</caption>
<thead><tr>${kop}</tr></thead>
<tbody>
${rijen.map(rij).join('\n')}
</tbody></table></div>`;
}

const tijd = (moment: string) => `<time datetime="${tekst(moment)}">${tekst(momentInWoorden(new Date(moment)))}</time>`;

/** Text as text, wherever it came from. */
const tekst = (text: string): string => text.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);

const STIJL = `
body { font: 1.05rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0 auto; max-width: 75rem; padding: 1rem; }
a { color: #0b4f8a; } a:focus, .tabel:focus { outline: 3px solid #0b4f8a; }
.tabel { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
th, td { border: 1px solid #6b6b6b; padding: 0.4rem; text-align: left; vertical-align: top; } th[scope='row'] { font-weight: normal; }
thead th { background: #eef2f6; } dt { font-weight: bold; }
@media print { nav { display: none; } .tabel { overflow: visible; } body { font-size: 10pt; max-width: none; } tr { break-inside: avoid; } thead { display: table-header-group; } }`;
