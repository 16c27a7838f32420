import { useId } from 'react';

/**
 * An id for an element that stands once in the page, the same in what was built and in what comes alive.
 * @returns React’s own without the `_` that it begins with, by which it is no plain name (html-validate, valid-id)
 */
export const useElementId = (): string => useId().slice(1);
