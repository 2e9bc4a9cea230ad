package main

import (
	"encoding/binary"
	"fmt"
	"unsafe"
)

// shared are the parts of the linear memory that the host may touch, by address. Being here keeps them from the garbage
// collector, which never moves what it keeps.
var shared = map[uint32][]byte{}

// headerBytes precede a result: whether it is an error (0 or 1) and its length, each a little-endian uint32.
const headerBytes = 8

// allocate makes room for the host to write an argument into.
//
//go:wasmexport allocate
func allocate(size uint32) uint32 {
	return share(make([]byte, size, size+1)) // of an empty slice, too, the address is its own
}

//go:wasmexport release
func release(address uint32) {
	delete(shared, address)
}

func share(part []byte) uint32 {
	address := uint32(uintptr(unsafe.Pointer(unsafe.SliceData(part))))
	shared[address] = part
	return address
}

// result shares what the work appends to the header's room, or why it failed, for the host to read and release.
func result(work func(into []byte) ([]byte, error)) uint32 {
	content, err := attempt(work)
	failed := uint32(0)
	if err != nil {
		failed, content = 1, append(make([]byte, headerBytes), err.Error()...)
	}
	binary.LittleEndian.PutUint32(content[0:], failed)
	binary.LittleEndian.PutUint32(content[4:], uint32(len(content)-headerBytes))
	return share(content)
}

// attempt makes an error of a panic, which would end the module, and every other call with it.
func attempt(work func(into []byte) ([]byte, error)) (content []byte, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v", reason)
		}
	}()
	return work(make([]byte, headerBytes))
}
