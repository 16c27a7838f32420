/** The parser of the W3C's WebVTT working group, which comes without types. Only what is asked of it here. */
declare module 'webvtt-parser' {
  /** What a caption is made of: text, or `b`, `lang` and the like around it. */
  export interface VttNode {
    readonly type: 'text' | 'object' | 'timestamp';
    readonly name?: string;
    readonly value?: string;
    readonly children?: readonly VttNode[];
  }

  export interface VttCue {
    readonly id: string;
    /** Seconds. */
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
    readonly tree: VttNode;
  }

  export class WebVTTParser {
    /** @param kind what the file is of: `chapters` allows no tags */
    parse(
      file: string,
      kind: 'captions' | 'chapters',
    ): {
      cues: readonly VttCue[];
      errors: readonly { message: string; line: number; col?: number }[];
    };
  }
}
