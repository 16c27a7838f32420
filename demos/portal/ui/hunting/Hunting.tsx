import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function Hunting() {
  return <PageNotSimulated />;
}
