package org.sunshinegov.deploy.local.district;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.process.PidFile;

/** Held while a launcher runs; the system lets go of it however the launcher ends. */
public record DistrictLock(FileLock lock, PidFile launcher) implements AutoCloseable {

    public static DistrictLock of(District district) throws IOException {
        Files.createDirectories(district.folder());
        var launcher = district.launcher();
        var channel = FileChannel.open(
                district.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lockOf(channel);
        if (lock == null) {
            channel.close();
            throw running(district, launcher);
        }
        launcher.write(ProcessHandle.current(), "TERM");
        return new DistrictLock(lock, launcher);
    }

    /** Nothing when another process holds it, or another thread of this one. */
    private static FileLock lockOf(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static ComponentFailed running(District district, PidFile launcher) {
        var pid = launcher.process().map(ProcessHandle::pid).orElse(0L);
        return new ComponentFailed(
                "端口 %d 上的系统已在运行（进程 %d）：%s。请先在那里按 Ctrl-C。".formatted(district.port(), pid, district.origin()),
                "The district on port %d is already running (process %d): %s. Press Ctrl-C there first."
                        .formatted(district.port(), pid, district.origin()));
    }

    @Override
    public void close() throws IOException {
        launcher.delete();
        lock.channel().close();
    }
}
