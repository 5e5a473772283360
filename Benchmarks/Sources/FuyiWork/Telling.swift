#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs something and prints its name and how many nanoseconds it took.
@discardableResult
func tell<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
  let clock = ContinuousClock()
  let begun = clock.now
  let value = try body()
  let taken = clock.now - begun
  print(
    name, taken.components.seconds * 1_000_000_000 + taken.components.attoseconds / 1_000_000_000)
  return value
}

/// Ends with a word to people.
func fail(_ text: String) -> Never {
  let bytes = Array((text + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
  exit(2)
}
