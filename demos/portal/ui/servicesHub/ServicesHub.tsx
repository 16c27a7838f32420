import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';

export function ServicesHub() {
  return <PageNotSimulated />;
}
