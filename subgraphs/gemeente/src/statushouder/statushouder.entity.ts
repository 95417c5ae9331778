import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  Doelgroep,
  DoelgroepDetail,
  Geslacht,
  Levensfase,
  RedenGeenInburgeringsplicht,
  SoortVerblijf,
} from './statushouder.codes';

@Entity('statushouder')
export class StatushouderEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  organisatie!: string;

  @Column('text')
  gemeente!: string;

  @Column('text')
  voornamen!: string;

  @Column('text')
  voorletters!: string;

  @Column('text', { nullable: true })
  voorvoegsel!: string | null;

  @Column('text')
  geslachtsnaam!: string;

  @Column('date')
  geboortedatum!: string;

  @Column('text')
  geslacht!: Geslacht;

  @Column('text', { nullable: true })
  telefoonnummer!: string | null;

  @Column('text', { nullable: true })
  emailadres!: string | null;

  @Column('text', { nullable: true })
  voorkeurstaal!: string | null;

  @Column('boolean')
  tolkNodig!: boolean;

  @Column('text', { array: true })
  nationaliteiten!: string[];

  @Column('text', { nullable: true })
  landVanHerkomst!: string | null;

  @Column('text', { nullable: true })
  moedertaal!: string | null;

  @Column('text', { nullable: true })
  verblijfstitel!: string | null;

  @Column('date', { nullable: true })
  verblijfstitelIngang!: string | null;

  @Column('date', { nullable: true })
  verblijfstitelEinde!: string | null;

  @Column('text', { nullable: true })
  soortVerblijf!: SoortVerblijf | null;

  @Column('text', { nullable: true })
  straat!: string | null;

  @Column('text', { nullable: true })
  huisnummer!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text', { nullable: true })
  woonplaats!: string | null;

  @Column('boolean')
  geheimhouding!: boolean;

  @Column('text')
  doelgroep!: Doelgroep;

  @Column('text')
  doelgroepDetail!: DoelgroepDetail;

  @Column('boolean')
  plichtig!: boolean;

  @Column('date', { nullable: true })
  plichtVanaf!: string | null;

  @Column('date', { nullable: true })
  kennisgeving!: string | null;

  @Column('text', { nullable: true })
  redenGeenPlicht!: RedenGeenInburgeringsplicht | null;

  @Column('text')
  levensfase!: Levensfase;
}
