package org.sunshinegov.deploy.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.district.District;

/** Whether this machine can hold a district; asked before anything is started. */
final class Machine {
    private static final long GIGABYTE = 1L << 30;
    private static final long DISK = 2 * GIGABYTE;
    private static final long MEMORY = 4 * GIGABYTE;
    private static final Path MEMORY_FIGURES = Path.of("/proc/meminfo");

    private Machine() {}

    static void require(District district) throws IOException {
        Ports.requireFree("网关 gateway", district.port());
        requireDisk(district, Files.getFileStore(district.folder()).getUsableSpace());
        if (Files.exists(MEMORY_FIGURES)) {
            requireMemory(available(Files.readString(MEMORY_FIGURES)));
        }
        ControlGroup.tightest().ifPresent(Machine::requireMemory);
    }

    static void requireDisk(District district, long free) {
        if (free < DISK) {
            throw new ComponentFailed(
                    "磁盘空间不足：%s 所在磁盘仅剩 %.1f GB，至少需要 2 GB。".formatted(district.folder(), gigabytes(free)),
                    "Too little disk: %.1f GB are left for %s, 2 GB are needed."
                            .formatted(gigabytes(free), district.folder()));
        }
    }

    static void requireMemory(long free) {
        if (free < MEMORY) {
            throw new ComponentFailed(
                    "内存不足：可用 %.1f GB，至少需要 4 GB。请关闭其他程序。".formatted(gigabytes(free)),
                    "Too little memory: %.1f GB are available, 4 GB are needed. Close other programs."
                            .formatted(gigabytes(free)));
        }
    }

    static void requireMemory(ControlGroup group) {
        if (group.free() < MEMORY) {
            throw new ComponentFailed(
                    "内存不足：此容器（控制组）限额 %.1f GB，尚可用 %.1f GB，至少需要 4 GB。请提高限额。"
                            .formatted(gigabytes(group.limit()), gigabytes(group.free())),
                    ("Too little memory: this container (control group) may use %.1f GB, of which %.1f GB are left;"
                                    + " 4 GB are needed. Raise its limit.")
                            .formatted(gigabytes(group.limit()), gigabytes(group.free())));
        }
    }

    /** What can be had without swapping, as Linux reckons it. */
    static long available(String figures) {
        return figures.lines()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }

    private static double gigabytes(long bytes) {
        return (double) bytes / GIGABYTE;
    }
}
