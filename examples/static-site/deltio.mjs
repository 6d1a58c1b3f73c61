// Within this repository the client is used where it is built. A site of its own installs it, and writes
// `from 'deltio-client'`.
export { answerOf, createDeltioClient, everyOne } from '../../clients/typescript/dist/index.js';
