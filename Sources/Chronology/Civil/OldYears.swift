/// Whether a day, as it is labelled, may lie in a year that began in spring, so that today it is called by the next year:
/// "24 March 1602", on which Elizabeth I died in 1603. Britain and its colonies were the last to have such years, to 1751.
package func isInOldYear(_ year: Int, _ month: Int, _ day: Int) -> Bool { year < 1752 && (month, day) < (3, 25) }
