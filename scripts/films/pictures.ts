import { createHash } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A film's pictures in a folder of their own: each that differs is kept once. */
export class Pictures {
  readonly folder: string;
  readonly #names = new Map<string, string>();
  readonly #changes: { at: number; name: string }[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** From this picture of the film on, `png` is shown, until another one is. Moments must be given in order. */
  async show(at: number, png: Buffer): Promise<void> {
    const last = this.#changes.at(-1);
    if (last && last.at > at)
      throw new Error(
        `A picture for moment ${at} came after that for ${last.at}: the film is recorded in order.`,
      );
    const hash = createHash('sha256').update(png).digest('hex');
    let name = this.#names.get(hash);
    if (name === undefined) {
      name = `${String(this.#names.size + 1).padStart(5, '0')}.png`;
      this.#names.set(hash, name);
      await mkdir(path.join(this.folder, 'distinct'), { recursive: true });
      await writeFile(path.join(this.folder, 'distinct', name), png);
    }
    if (last?.at === at) last.name = name;
    else if (last?.name !== name) this.#changes.push({ at, name });
  }

  /** How many pictures differ. */
  get distinct(): number {
    return this.#names.size;
  }

  /** The file of the picture that is shown at a moment. */
  at(moment: number): string {
    const shown = this.#changes.findLast(({ at }) => at <= moment);
    if (!shown) throw new Error(`No picture was taken for moment ${moment}.`);
    return path.join(this.folder, 'distinct', shown.name);
  }

  /** Lays them out as a sequence of `length` files, `000000.png` and so on, for ffmpeg. Returns its pattern. */
  async layOut(length: number): Promise<string> {
    const sequence = path.join(this.folder, 'sequence');
    await mkdir(sequence, { recursive: true });
    for (let moment = 0; moment < length; moment += 1)
      await symlink(this.at(moment), path.join(sequence, `${String(moment).padStart(6, '0')}.png`));
    return path.join(sequence, '%06d.png');
  }
}
