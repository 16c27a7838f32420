/** Network Information (wicg.github.io/netinfo), as far as it is used. Only some browsers have it. */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/**
 * Whether the reader should be asked before megabytes are fetched: they save data, or the network is a mobile one.
 * Browsers that do not tell count as not metered.
 */
export function isMetered(navigator: object): boolean {
  const connection: Connection | undefined = Reflect.get(navigator, 'connection');
  return connection?.saveData === true || connection?.type === 'cellular';
}
