// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody's build pays for it. `make fuzz` runs it.
let package = Package(
  name: "FuyiFuzz",
  dependencies: [.package(name: "fuyi", path: "..")],
  targets: [
    .executableTarget(
      name: "FuyiFuzz",
      dependencies: [.product(name: "FuyiFuzzing", package: "fuyi")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
      ])
  ]
)
