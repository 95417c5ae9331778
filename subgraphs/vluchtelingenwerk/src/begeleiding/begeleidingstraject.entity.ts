import { Column, Entity } from 'typeorm';
import { Persoonsrij } from '../persoonsrij.entity';

@Entity('begeleidingstraject')
export class BegeleidingstrajectEntity extends Persoonsrij {
  @Column('text')
  status!: string;

  @Column('date')
  startdatum!: string;

  @Column('text')
  aanleidingStart!: string;

  @Column('date', { nullable: true })
  vestiging!: string | null;

  @Column('text', { nullable: true })
  begeleider!: string | null;

  @Column('text', { nullable: true })
  beroepskracht!: string | null;

  @Column('text', { nullable: true })
  contactpersoon!: string | null;

  @Column('text')
  zwaarte!: string;

  @Column('boolean')
  opgeschaald!: boolean;
}
