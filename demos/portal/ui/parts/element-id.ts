import { useId } from 'react';

/**
 * An id for an element that stands once in the page, the same in what was built and in what comes alive.
 * @returns React’s own with a letter before it: an id that begins with `_` is no plain name everywhere (html-validate, valid-id)
 */
export const useElementId = (): string => `i${useId()}`;
