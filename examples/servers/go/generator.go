package main

import (
	"fmt"
	"hash/fnv"
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

const baseMS = 1_704_067_200_000 // 2024-01-01T00:00:00Z

const end = `base(?:\s*[+-]\s*\d+\s*(?:ms|s)?)?|[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`

var (
	pairs      = regexp.MustCompile(`([A-Za-z_]\w*)\s*=\s*\[\s*(` + end + `)\s*\.\.\s*(` + end + `)\s*\]`)
	fromBase   = regexp.MustCompile(`^base(?:\s*([+-])\s*(\d+)\s*(ms|s)?)?$`)
	maxInteger = big.NewInt(1 << 53) // what a JSON number holds exactly
)

// generator makes the messages that a generator's text means: the same in every run and in every language.
type generator struct {
	ranges []valueRange
	words  string
	count  int
	seed   string
}

// valueRange is a pair, name=[from..to].
type valueRange struct {
	name     string
	from, to rangeEnd
}

// rangeEnd is a number; one that is written as an integer is exact as well.
type rangeEnd struct {
	integer *big.Int
	double  float64
}

func newGenerator(text string, count int, seed string) (*generator, error) {
	g := &generator{words: strings.ToLower(text), count: count, seed: seed}
	for _, pair := range pairs.FindAllStringSubmatch(text, -1) {
		from, err := parseEnd(pair[2])
		if err != nil {
			return nil, err
		}
		to, err := parseEnd(pair[3])
		if err != nil {
			return nil, err
		}
		g.ranges = append(g.ranges, valueRange{pair[1], from, to})
	}
	return g, nil
}

func parseEnd(text string) (rangeEnd, error) {
	integer := new(big.Int)
	if based := fromBase.FindStringSubmatch(text); based != nil {
		if based[2] != "" {
			integer.SetString(based[1]+based[2], 10)
		}
		if based[3] == "s" {
			integer.Mul(integer, big.NewInt(1000))
		}
		integer.Add(integer, big.NewInt(baseMS))
	} else if _, ok := integer.SetString(text, 10); !ok {
		double, err := strconv.ParseFloat(text, 64)
		return rangeEnd{double: double}, err
	}
	double, _ := new(big.Float).SetInt(integer).Float64()
	return rangeEnd{integer, double}, nil
}

// names are the fields that the text gives a range.
func (g *generator) names() []string {
	var names []string
	for _, r := range g.ranges {
		names = append(names, r.name)
	}
	return names
}

func (g *generator) message(i int) message {
	switch {
	case g.ranges != nil:
		values := message{}
		for _, r := range g.ranges {
			values[r.name] = r.value(i, g.count)
		}
		return values
	case strings.Contains(g.words, "sequential"), strings.Contains(g.words, "counter"):
		return message{"index": i, "value": fmt.Sprintf("message_%d", i)}
	case strings.Contains(g.words, "random"):
		return message{"index": i, "random_value": hash(fmt.Sprintf("%s:%d", g.seed, i)) % 1001}
	case strings.Contains(g.words, "timestamp"):
		return message{"index": i, "timestamp": baseMS/1000 + int(hash(g.seed)%86400) + i}
	default:
		return message{"index": i, "data": fmt.Sprintf("item_%d", i)}
	}
}

// value is number i of `count` that run evenly from one end to the other. Integers stay integers, rounded towards `from`.
func (r valueRange) value(i, count int) any {
	if r.from.integer == nil || r.to.integer == nil {
		switch i {
		case 0:
			return r.from.double
		case count - 1:
			return r.to.double
		}
		return r.from.double + (r.to.double-r.from.double)*float64(i)/float64(count-1)
	}
	value := new(big.Int).Sub(r.to.integer, r.from.integer)
	value.Mul(value, big.NewInt(int64(i)))
	value.Quo(value, big.NewInt(int64(max(count-1, 1))))
	value.Add(value, r.from.integer)
	if value.CmpAbs(maxInteger) > 0 {
		return value.String()
	}
	return value.Int64()
}

func hash(text string) uint32 {
	sum := fnv.New32a()
	sum.Write([]byte(text))
	return sum.Sum32()
}
