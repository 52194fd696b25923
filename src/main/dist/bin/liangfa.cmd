@echo off
rem Starts liangfa. Needs Java 17 or newer: the one in JAVA_HOME, else the one on the PATH.
rem With Java 19 or newer, a class archive in %LOCALAPPDATA%\liangfa makes every start but the first quicker; it may be
rem deleted at any time. LIANGFA_ARCHIVE=off: neither make nor use it. LIANGFA_JAVA_OPTS: further options for Java.
rem
rem No program is called by its bare name, for cmd looks into the folder of the case first. No argument and no path stands in
rem a block of parentheses, which a bracket in a name would end.
setlocal EnableExtensions DisableDelayedExpansion
rem A variable of this name would hide the exit status.
set "ERRORLEVEL="

set "LIANGFA_JAVA="
if not defined JAVA_HOME goto search
rem Some set it with quotes.
set "LIANGFA_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%LIANGFA_JAVA%" goto version
echo liangfa: JAVA_HOME has no bin\java.exe: set it to a JDK or JRE 17 or newer, or unset it>&2
goto refuse

:search
for %%J in (java.exe) do set "LIANGFA_JAVA=%%~$PATH:J"
if defined LIANGFA_JAVA goto version
echo liangfa: there is no java: install a JDK or JRE 17 or newer, and put it on the PATH or its folder in JAVA_HOME>&2
goto refuse

rem What Java it is stands in its release file, JAVA_VERSION="21.0.5"; where there is none, Java itself tells.
:version
set "LIANGFA_MAJOR="
for %%D in ("%LIANGFA_JAVA%\..\..") do set "LIANGFA_RELEASE=%%~fD\release"
if not exist "%LIANGFA_RELEASE%" goto ask
for /f "usebackq tokens=1,2 delims==." %%A in ("%LIANGFA_RELEASE%") do if "%%A"=="JAVA_VERSION" set "LIANGFA_MAJOR=%%B"
if defined LIANGFA_MAJOR goto major

:ask
for /f "tokens=1,3 delims=. " %%A in ('^""%LIANGFA_JAVA%" -version 2^>^&1^"') do (
  if "%%A"=="openjdk" set "LIANGFA_MAJOR=%%B"
  if "%%A"=="java" set "LIANGFA_MAJOR=%%B"
  if defined LIANGFA_MAJOR goto major
)
goto options

:major
set "LIANGFA_MAJOR=%LIANGFA_MAJOR:"=%"
if %LIANGFA_MAJOR% GEQ 17 goto options
echo liangfa: this Java is older than 17: set JAVA_HOME to a JDK or JRE 17 or newer>&2
goto refuse

rem One command is over before the second compiler pays; batch runs long enough for it.
:options
set "LIANGFA_OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="batch" set "LIANGFA_OPTIONS="
if "%~1"=="generate" set "LIANGFA_OPTIONS="
set "LIANGFA_OPTIONS=-XX:-UsePerfData -Xlog:disable %LIANGFA_OPTIONS%"

set "LIANGFA_BUILD="
set "LIANGFA_SHARED="
if /i "%LIANGFA_ARCHIVE%"=="off" goto run
if exist "%~dp0..\lib\build-id" set /p LIANGFA_BUILD=<"%~dp0..\lib\build-id"
if not defined LIANGFA_MAJOR goto run
if not defined LIANGFA_BUILD goto run
if not defined LOCALAPPDATA goto run
if %LIANGFA_MAJOR% LSS 19 goto run
if not exist "%LOCALAPPDATA%\liangfa" mkdir "%LOCALAPPDATA%\liangfa" 2>nul
if not exist "%LOCALAPPDATA%\liangfa" goto run
set LIANGFA_SHARED=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\liangfa\%LIANGFA_BUILD%-%LIANGFA_MAJOR%.jsa"

:run
"%LIANGFA_JAVA%" %LIANGFA_OPTIONS% %LIANGFA_SHARED% %LIANGFA_JAVA_OPTS% -jar "%~dp0..\liangfa.jar" %*
set "LIANGFA_EXIT=%ERRORLEVEL%"
goto end

:refuse
set "LIANGFA_EXIT=2"

rem What follows this script on one line sees the status of the last program run, not that of exit.
:end
"%ComSpec%" /d /c exit /b %LIANGFA_EXIT%
