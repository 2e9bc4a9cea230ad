package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// suite is the fixtures being served. Where two share a method, `x-fixture-id` tells them apart.
type suite struct {
	byID, byPath map[string]*fixture
}

func loadSuite(sources []string, descriptors string) *suite {
	s := &suite{map[string]*fixture{}, map[string]*fixture{}}
	for _, source := range sources {
		root, err := realPath(source)
		if err != nil {
			passOver(source, err)
			continue
		}
		filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && filepath.Ext(file) == ".json" {
				err = s.add(file, descriptors)
			}
			if err != nil {
				passOver(file, err)
			}
			return nil
		})
	}
	return s
}

func realPath(path string) (string, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	return filepath.EvalSymlinks(absolute)
}

func passOver(file string, err error) {
	fmt.Fprintf(os.Stderr, "passed over %s: %v\n", file, err)
}

func (s *suite) add(file, descriptors string) error {
	f, err := loadFixture(file, descriptors)
	if err != nil {
		return err
	}
	keep(s.byPath, f.path(), f)
	for _, id := range idsOf(file) {
		keep(s.byID, id, f)
	}
	return nil
}

// keep leaves the first fixture of a key where it is.
func keep(fixtures map[string]*fixture, key string, f *fixture) {
	if fixtures[key] == nil {
		fixtures[key] = f
	}
}

// find gives the fixture of this id, else the first of this path; nil where there is neither.
func (s *suite) find(path, id string) *fixture {
	parts := strings.Split(id, "/")
	short := strings.Join(parts[max(0, len(parts)-2):], "/")
	for _, known := range []string{id, short} {
		if named := s.byID[known]; named != nil && named.path() == path {
			return named
		}
	}
	return s.byPath[path]
}

// idsOf gives the ids that a file can have, the longest first: the runner puts more folders in front of an id that two
// files would share.
func idsOf(file string) []string {
	parts := strings.Split(strings.TrimSuffix(filepath.ToSlash(file), ".json"), "/")
	var ids []string
	for start := range len(parts) - 1 {
		ids = append(ids, strings.Join(parts[start:], "/"))
	}
	return ids
}
