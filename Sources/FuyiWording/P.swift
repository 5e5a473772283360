enum PlaceholderFuyiWording {}
