import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate with its key and the authority that signed it, as PEM. */
export interface Signed {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Whether there is an openssl to make certificates with: Node cannot sign them. */
export function canMakeCertificates(): boolean {
  try {
    return execFileSync('openssl', ['version'], { stdio: 'pipe' }).toString().startsWith('OpenSSL 3');
  } catch {
    return false;
  }
}

const NEW_KEY = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];

/** An authority of its own for one test, which signs certificates for this machine. */
export class ThrowAwayCa {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ca-'));

  constructor() {
    const authority = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign'];
    this.openssl([...NEW_KEY, '-subj', '/CN=throw-away', '-keyout', 'ca.key', '-out', 'ca.crt', ...authority]);
  }

  sign(name: string): Signed {
    const [cert, key] = [`${name}.crt`, `${name}.key`];
    const names = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-addext', 'basicConstraints=CA:FALSE'];
    const by = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-subj', `/CN=${name}`, '-keyout', key, '-out', cert];
    this.openssl([...NEW_KEY, ...by, ...names]);
    return { ca: this.read('ca.crt'), cert: this.read(cert), key: this.read(key) };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  private openssl(args: readonly string[]): void {
    execFileSync('openssl', args, { cwd: this.folder, stdio: 'pipe' });
  }

  private read = (file: string): string => readFileSync(join(this.folder, file), 'utf8');
}
