import { Complaint } from './complaint.mjs';

const MAJORS = [20, 22, 24];

/** Complains unless this is Node 20, 22 or 24. */
export const checkNodeVersion = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (MAJORS.includes(major)) return;
  throw new Complaint({
    el: `Το Deltio θέλει Node 20, 22 ή 24· εδώ τρέχει το ${process.version}.`,
    en: `Deltio needs Node 20, 22 or 24; this is ${process.version}.`,
  });
};
