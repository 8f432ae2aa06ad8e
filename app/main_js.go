package main

import "servicestatus/app/pwa"

func main() { pwa.Run() }
