import FuyiFuzzing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reader that is tried, by the variable `FUYI_FUZZ`.
///
/// LLVM's fuzzer has the arguments for itself.
private let reader: FuzzTarget = {
  let name = getenv("FUYI_FUZZ").map { String(cString: $0) } ?? ""
  guard let reader = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
    fatalError("FUYI_FUZZ names no reader; there are: \(names)")
  }
  return reader
}()

/// What the fuzzer calls with each case that it makes up.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryCase(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  if let fault = reader.fault(on: Array(UnsafeBufferPointer(start: bytes, count: count))) {
    fatalError(fault)
  }
  return 0
}
