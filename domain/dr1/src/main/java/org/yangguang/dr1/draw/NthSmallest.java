package org.yangguang.dr1.draw;

/**
 * The n-th smallest of many numbers without sorting them: Hoare's selection, linear on average.
 * Among tickets no pivot is better than any other.
 */
final class NthSmallest {

    private NthSmallest() {}

    /** Leaves the numbers in disorder; n counts from 1. */
    static long of(long[] numbers, int n) {
        int low = 0;
        int high = numbers.length - 1;
        while (low < high) {
            int split = split(numbers, low, high);
            if (n - 1 <= split) {
                high = split;
            } else {
                low = split + 1;
            }
        }
        return numbers[n - 1];
    }

    /** Afterwards no number up to the place returned is above any number beyond it. */
    private static int split(long[] numbers, int low, int high) {
        long pivot = numbers[(low + high) >>> 1];
        int left = low - 1;
        int right = high + 1;
        while (true) {
            do {
                left++;
            } while (numbers[left] < pivot);
            do {
                right--;
            } while (numbers[right] > pivot);
            if (left >= right) {
                return right;
            }
            long exchanged = numbers[left];
            numbers[left] = numbers[right];
            numbers[right] = exchanged;
        }
    }
}
