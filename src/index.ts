/** Everything Deltio does lives in the newsletter plugin; the application itself adds nothing. */
export default {};
