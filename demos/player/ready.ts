/**
 * The event that a simulation sends when it has come alive. What was done to it before can be done now and not
 * earlier: React takes a radio button that is pressed while it attaches itself for one that always was.
 */
export const readyEvent = 'simulation:ready';
