import { createSpeller } from './speller';

/** The one speller of this process, for the desk and for the command line; it sleeps until somebody asks. */
export const deskSpeller = createSpeller();
