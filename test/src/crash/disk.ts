import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/* Disks of our own; an account that may not mount gets none. */

const run = (program: string, ...args: string[]) => void execFileSync(program, args, { stdio: 'ignore' });

function mountPoint(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketenhub-disk-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** A disk that is soon full. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  static make(size: string): SmallDisk | undefined {
    const folder = mountPoint();
    try {
      run('mount', '-t', 'tmpfs', '-o', `size=${size},mode=711`, 'ketenhub', folder);
      return new SmallDisk(folder);
    } catch {
      rmSync(folder, { recursive: true });
      return undefined;
    }
  }

  /** Leaves not a page. */
  fill(): void {
    const fd = openSync(this.filler, 'a');
    try {
      for (const size of [1_048_576, 4_096]) writeUntilFull(fd, size);
    } finally {
      closeSync(fd);
    }
  }

  makeRoom(): void {
    rmSync(this.filler, { force: true });
  }

  remove(): void {
    run('umount', '--lazy', this.folder);
    rmSync(this.folder, { recursive: true });
  }

  private get filler(): string {
    return join(this.folder, 'vulling');
  }
}

function writeUntilFull(fd: number, size: number): void {
  const bytes = Buffer.alloc(size);
  try {
    for (;;) writeSync(fd, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

/** A disk of which the power can be cut: what was not synced stays in the memory of the system, and is gone then. */
export class FrailDisk {
  private constructor(
    readonly folder: string,
    private readonly image: string,
  ) {}

  static make(megabytes: number): FrailDisk | undefined {
    const folder = mountPoint();
    const disk = new FrailDisk(folder, `${folder}.img`);
    try {
      writeFileSync(disk.image, '');
      truncateSync(disk.image, megabytes * 1_048_576);
      run('mkfs.ext4', '-q', '-F', disk.image);
      disk.mount();
      chmodSync(folder, 0o711);
      return disk;
    } catch {
      rmSync(folder, { recursive: true });
      rmSync(disk.image, { force: true });
      return undefined;
    }
  }

  sync(): void {
    run('sync', '-f', this.folder);
  }

  /** What is on the disk at this moment and no more; `end` must end whoever has files open. */
  async losePower(end: () => Promise<unknown>): Promise<void> {
    copyFileSync(this.image, `${this.image}.then`);
    await end();
    // Who was ended needs a moment to let go of its files.
    await sleep(1_000);
    run('umount', this.folder);
    renameSync(`${this.image}.then`, this.image);
    this.mount();
  }

  remove(): void {
    run('umount', '--lazy', this.folder);
    rmSync(this.folder, { recursive: true });
    for (const file of [this.image, `${this.image}.then`]) rmSync(file, { force: true });
  }

  /** Without the system's own habit of writing the journal every five seconds. */
  private mount(): void {
    run('mount', '-o', 'loop,commit=600', this.image, this.folder);
  }
}
