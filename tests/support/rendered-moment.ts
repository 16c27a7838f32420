export { renderedMoment } from '../../src/components/film/moment.ts';
