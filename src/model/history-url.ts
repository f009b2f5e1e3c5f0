/**
 * Where a repository shows the changes of one file: on GitHub, GitLab and Gitea (Forgejo, Codeberg), told apart by the name of the host.
 * @param repository `https://github.com/tinh/cong`, without a slash at the end
 * @param file from the top of the repository, `content/tin-tuc/2019/bai.md`
 */
export function historyUrl(repository: string, file: string): string {
  const { host } = new URL(repository);
  const path = file.split("/").map(encodeURIComponent).join("/");
  if (/gitlab/i.test(host)) return `${repository}/-/commits/HEAD/${path}`;
  if (/gitea|forgejo|codeberg/i.test(host)) return `${repository}/commits/branch/main/${path}`;
  return `${repository}/commits/HEAD/${path}`;
}
