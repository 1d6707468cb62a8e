/// The English name of month 1...12; empty for another number.
package func monthName(_ month: Int) -> String { monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "" }

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]
