/** The one question that every partner asks: four partners' data and the consents of one person. */
export const QUESTION = `query Rondleiding($id: ID!, $plaatsing: ID!) {
  statushouder(id: $id) {
    naam { volledigeNaam }
    geboorte { datum }
    bsn
    telefoonnummer
    voorkeurstaal
    landVanHerkomst
    huishouden { grootte }
    bredeIntake { opleidingsniveau }
    pip { leerroute dagtekening volledig { hoofddoel } }
    bijstandsuitkering { status bedrag }
    ontzorging { startdatum doorbetalingHuur }
    huidigePlaatsing {
      status
      adres { straat huisnummer }
      huurovereenkomst { huurprijs }
    }
    ondersteuningstrajecten { hulpvraag status }
    deelnames { activiteit { naam } }
    begeleiding { status contactpersoon doelen { doel } }
    maatje { status }
    toestemmingen { categorie status }
  }
  plaatsing(id: $plaatsing) {
    kerngegevens { straat huisnummer week huishoudgrootte taal }
    besprekingen { status }
    flyeracties { status }
  }
}`;

/** A row of the table: what it is called and where it is in the answer; without a place, the source of what follows. */
export type Row = readonly [naam: string, pad?: string];

export const ROWS: readonly Row[] = [
  ['gemeente'],
  ['naam', 'statushouder.naam.volledigeNaam'],
  ['geboortedatum', 'statushouder.geboorte.datum'],
  ['bsn', 'statushouder.bsn'],
  ['telefoon', 'statushouder.telefoonnummer'],
  ['voorkeurstaal', 'statushouder.voorkeurstaal'],
  ['land van herkomst', 'statushouder.landVanHerkomst'],
  ['grootte huishouden', 'statushouder.huishouden.grootte'],
  ['opleidingsniveau', 'statushouder.bredeIntake.opleidingsniveau'],
  ['PIP: leerroute', 'statushouder.pip.leerroute'],
  ['PIP: hoofddoel', 'statushouder.pip.volledig.hoofddoel'],
  ['bijstand: status', 'statushouder.bijstandsuitkering.status'],
  ['bijstand: bedrag', 'statushouder.bijstandsuitkering.bedrag'],
  ['ontzorging: huur', 'statushouder.ontzorging.doorbetalingHuur'],
  ['corporatie'],
  ['plaatsing: status', 'statushouder.huidigePlaatsing.status'],
  ['adres: straat', 'statushouder.huidigePlaatsing.adres.straat'],
  ['adres: huisnummer', 'statushouder.huidigePlaatsing.adres.huisnummer'],
  ['kern: straat', 'plaatsing.kerngegevens.straat'],
  ['kern: huisnummer', 'plaatsing.kerngegevens.huisnummer'],
  ['kern: week', 'plaatsing.kerngegevens.week'],
  ['kern: personen', 'plaatsing.kerngegevens.huishoudgrootte'],
  ['huurprijs', 'statushouder.huidigePlaatsing.huurovereenkomst.huurprijs'],
  ['welzijn'],
  ['kernteam: bespreking', 'plaatsing.besprekingen.status'],
  ['sociaal team: vraag', 'statushouder.ondersteuningstrajecten.hulpvraag'],
  ['activiteit', 'statushouder.deelnames.activiteit.naam'],
  ['vluchtelingenwerk'],
  ['begeleiding: status', 'statushouder.begeleiding.status'],
  ['contactpersoon', 'statushouder.begeleiding.contactpersoon'],
  ['doelen', 'statushouder.begeleiding.doelen.doel'],
  ['maatje', 'statushouder.maatje.status'],
  ['flyerronde', 'plaatsing.flyeracties.status'],
  ['register'],
  ['toestemmingen', 'statushouder.toestemmingen.status'],
];
