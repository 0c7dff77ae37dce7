package org.sunshinegov.deploy.local.up;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.district.BusinessTime;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;

/** What people need to begin. */
record Summary(
        District district, Map<String, Integer> management, BusinessTime time, double seconds, long residentBytes) {
    private static final int MEGABYTE = 1 << 20;
    private static final String UNIT = "housing";

    String text() {
        var business =
                time.now().map(now -> "  业务时间 Business time  " + now + "\n").orElse("");
        return """

                  公众门户 Public portal  %1$s/
                  我的申请 My requests    %1$s/requests
                  我的任务 My tasks       %1$s/tasks
                  审查台   Reviews        %1$s/reviews
                  监督看板 Watch board    %1$s/watch
                %5$s
                  用户 User        密码 Password  身份 Role
                  admin            sunshine       平台管理员 platform administrator
                  security         sunshine       安全管理员 security administrator
                  wangfang 王芳    sunshine       公众 citizen
                  litao    李涛    sunshine       公众 citizen
                %7$s

                  日志 Logs   %2$s  （上次运行的日志 of the run before: *.log%9$s）
                  数据 Data   %3$s
                  管理端口 Management  %8$s  (http://localhost:…/q)

                用时 %6$.1f 秒，全部进程（含本启动器）共占内存 %4$d MB。按 Ctrl-C 停止。
                Ready after %6$.1f s in %4$d MB, this launcher with the gateway included. Ctrl-C stops everything.
                """.formatted(
                        district.origin(),
                        district.logs(),
                        district.folder().resolve("data"),
                        residentBytes / MEGABYTE,
                        business,
                        seconds,
                        SampleStep.isLoaded(district) ? staff() : "",
                        management.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> one.getKey() + " " + one.getValue())
                                .collect(Collectors.joining(", ")),
                        KeptLogs.BEFORE);
    }

    /** Those who lead one request of one unit through the house, and who watches. */
    private static String staff() {
        var staff = DistrictStaff.read();
        var team = staff.team(UNIT, null, 0);
        var unit = staff.unit(UNIT).nameZh();
        return Stream.of(
                        line(staff, team.drafter(), unit + "拟稿人 drafter"),
                        line(staff, team.leader(), unit + "分管领导 leader in charge"),
                        line(staff, team.officer(), unit + "信息公开人员 disclosure officer"),
                        line(staff, staff.holder("district-office"), "区政务公开办 district disclosure office"))
                .collect(Collectors.joining("\n"));
    }

    private static String line(DistrictStaff staff, String account, String role) {
        return "  %-12s %s  sunshine       %s"
                .formatted(account, staff.person(account).nameZh(), role);
    }
}
