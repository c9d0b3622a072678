@echo off
rem The tests that need neither Chromium nor PostgreSQL.
setlocal
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
set DOTNET_CLI_UI_LANGUAGE=en
set TESTINGPLATFORM_UI_LANGUAGE=en
pushd "%~dp0"
dotnet build tests\Ponceau.Tests -c Release -v quiet --nologo -clp:ErrorsOnly || goto failed
dotnet build tests\Ponceau.IntegrationTests -c Release -v quiet --nologo -clp:ErrorsOnly || goto failed
set status=0
dotnet test --project tests\Ponceau.Tests -c Release --no-build --no-progress || set status=1
dotnet test --project tests\Ponceau.IntegrationTests -c Release --no-build --no-progress --filter-not-trait "Category=PostgreSQL" || set status=1
popd
exit /b %status%
:failed
popd
exit /b 1
