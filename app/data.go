//go:build !js

package main

import (
	"os"

	"servicestatus/app/folder"
)

// dataFlag names the folder with the declarations.
type dataFlag struct {
	Data string `placeholder:"FOLDER" help:"Folder with the declarations; the built-in ones, unless given."`
}

// folder reads the folder that was named, or the built-in one.
func (f dataFlag) folder() (*folder.Folder, error) {
	if f.Data == "" {
		return folder.BuiltIn(), nil
	}
	return readFolder(f.Data)
}

// readFolder reads a folder of declarations. The folder must be there.
func readFolder(name string) (*folder.Folder, error) {
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, about(name, err)
	}
	defer root.Close()
	return folder.Read(root.FS(), name)
}
