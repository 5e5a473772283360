// FuyiWork steps FILE CASES [RECORD] | batch FILE SIZE ROUNDS | due FILE TODAY RUNS [RECORD]
//   | search FILE TODAY RUNS WORD… | texts FILE TODAY | chain FILE TODAY | verify FILE TODAY
//
// One round of one kind of work on a database file, for Benchmarks/Work/work.py: a line for each thing done,
// with its nanoseconds.

import FuyiKit

let words = Array(CommandLine.arguments.dropFirst())
func word(_ place: Int) -> String {
  guard place < words.count else { fail("FuyiWork: argument \(place + 1) is missing") }
  return words[place]
}
func number(_ place: Int) -> Int {
  guard let number = Int(word(place)) else { fail("FuyiWork: no number: \(word(place))") }
  return number
}

// As the command does.
Repository.leaveOutMemoryCount()

switch word(0) {
case "steps":
  if words.count > 3 { Recording.begin(word(3)) }
  try Steps(word(1)).run(cases: number(2))
  Recording.end()
case "batch": try Steps(word(1)).batches(of: number(2), rounds: number(3))
case "due":
  if words.count > 4 { Recording.begin(word(4), reads: true) }
  try Asking(word(1), today: word(2)).due(within: 15, runs: number(3))
  Recording.end()
case "search": try Asking(word(1), today: word(2)).search(Array(words[4...]), runs: number(3))
case "texts": try Asking(word(1), today: word(2)).texts()
case "chain": try Asking(word(1), today: word(2)).chain()
case "verify":
  try Asking(word(1), today: word(2)).chain()
  try Asking(word(1), today: word(2)).verify()
default: fail("FuyiWork: no such work: \(word(0))")
}
