enum PlaceholderFuyiKit {}
