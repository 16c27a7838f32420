/** A file of a film, as it was made. */
export interface RecordedFile {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * What is noted of a film when it is recorded, in one language of the picture: `recorded.json` in its folder. From it a
 * test tells whether the film still shows what the scenarios say.
 */
export interface Recording {
  /** How many pictures it has. */
  readonly length: number;
  /** A hash of all pictures as they were before they were packed: the same when a film is recorded again unchanged. */
  readonly pictures: string;
  /** A hash of what each step said and showed, by scenario and step: `opt-in.apply`; of the title under `title`. */
  readonly told: Readonly<Record<string, string>>;
  /** The texts that could be read in the picture during each of them. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** The codecs as a browser is told of them (RFC 6381), by the ending of the file's name. */
  readonly codecs: Readonly<Record<'webm' | 'mp4', string>>;
  /** By their names in `public/films/`. */
  readonly files: Readonly<Record<string, RecordedFile>>;
}

/** The recordings of a film, by the language of the picture. */
export type Recordings = Readonly<Record<string, Recording>>;
