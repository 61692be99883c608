/**
 * Benchmarks: measure one part of the product against its goals. {@code bin/bench NAME} runs the
 * class {@code NameBenchmark}; no test does.
 */
package org.yangguang.bench;
