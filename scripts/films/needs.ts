import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../testing/browser.ts';
import { installWithApt } from '../testing/debian.ts';
import { findCommand } from '../testing/find-command.ts';
import { requireBrowser } from '../testing/tools.ts';

/** The typeface of the films, as Debian installs it. Named in fonts.conf as well. */
const fontFile = '/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf';

/** The encoders that ffmpeg must have. */
const encoders = ['libsvtav1', 'libx264', 'libaom-av1'];

function lacksEncoders(ffmpeg: string): string[] {
  const { stdout } = spawnSync(ffmpeg, ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  return encoders.filter((name) => !stdout.includes(` ${name} `));
}

/** What the films are recorded with. */
export interface Tools {
  readonly browser: string;
  readonly ffmpeg: string;
}

/**
 * Finds what films are recorded with, and installs what is missing where that is possible without asking.
 * @throws a sentence that says what is missing, what for, and how to get it
 */
export async function requireTools(): Promise<Tools> {
  const missing = [!findCommand(['ffmpeg']) && 'ffmpeg', !existsSync(fontFile) && 'fonts-open-sans'].filter(
    (name) => name !== false,
  );
  if (missing.length > 0) await installWithApt(missing);
  const lackOfBrowser = await requireBrowser();
  const browser = findBrowser();
  const ffmpeg = findCommand(['ffmpeg']);
  if (lackOfBrowser || !browser) throw new Error(lackOfBrowser ?? 'No browser was found.');
  if (!ffmpeg)
    throw new Error(
      'No ffmpeg was found, which packs the films: install version 5.1 or newer so that "ffmpeg" is on the path (on Debian: apt install ffmpeg), then run "npm run films" again.',
    );
  const lacking = lacksEncoders(ffmpeg);
  if (lacking.length > 0)
    throw new Error(
      `${ffmpeg} cannot encode with ${lacking.join(', ')}: install an ffmpeg that was built with them (Debian's is), then run "npm run films" again.`,
    );
  if (!existsSync(fontFile))
    throw new Error(
      `${fontFile} is missing, the typeface of the films: on Debian, install the package fonts-open-sans. Elsewhere films cannot be recorded, since their pictures would look otherwise.`,
    );
  return { browser, ffmpeg };
}
