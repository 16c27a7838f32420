/** The licences of all that browsers fetch beside our own code, in one file from the site's base. */
export const licencesFile = 'licences.txt';
