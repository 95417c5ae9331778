export const defaultQuery = `# Ketenhub: één vraag, elke partner antwoordt over zijn eigen gegevens.
# Vul hieronder bij Headers een token in:
#   npm run -s token -- --organisatie vluchtelingenwerk-maasveld --rol BEGELEIDER
# Bij elk veld staat in de documentatie (links) welke categorie het is. Wat u niet mag
# zien is null, en extensions.weigeringen in het antwoord zegt waarom.

query MijnCaseload {
  caseload(first: 5) {
    totaal
    edges {
      node {
        id
        naam {
          volledigeNaam
        }
        voorkeurstaal
        pip {
          status
          leerroute
        }
        huidigePlaatsing {
          status
          wijk {
            naam
          }
        }
        begeleiding {
          status
          begeleider
        }
      }
    }
  }
}
`;

export const defaultHeaders = JSON.stringify(
  {
    Authorization: 'Bearer <token>',
    'x-doelbinding': 'MAATSCHAPPELIJK_BEGELEIDEN',
    'x-rol': 'BEGELEIDER',
  },
  null,
  2,
);
