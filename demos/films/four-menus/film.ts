import { consultAlert } from '../../scenarios/consult-alert/scenario.ts';
import { consultDevice } from '../../scenarios/consult-device/scenario.ts';
import { consultFile } from '../../scenarios/consult-file/scenario.ts';
import { consultHelp } from '../../scenarios/consult-help/scenario.ts';
import { chapter, type Film } from '../film.ts';

/** The command to consult an expert in the four menus that have it, and what the form then knows already. */
export const fourMenusFilm: Film = {
  id: 'four-menus',
  chapters: {
    help: chapter(consultHelp, { from: 'open-help', to: 'choose-consult', told: ['choose-consult'] }),
    alert: chapter(consultAlert, { from: 'open-menu', to: 'consult', told: ['consult'] }),
    device: chapter(consultDevice, { from: 'open-menu', to: 'choose-consult', told: ['choose-consult'] }),
    file: chapter(consultFile, { from: 'open-file', to: 'choose-consult', told: ['choose-consult'] }),
  },
};
