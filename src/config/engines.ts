/**
 * The oldest browsers in which the scripts run, all of spring 2023 but Firefox, of autumn 2023. Older ones get every
 * page as it is without scripts: `ThemeScript.astro` asks for something that came with these.
 */
export const engines = ['chrome111', 'edge111', 'firefox119', 'safari16.4'];
