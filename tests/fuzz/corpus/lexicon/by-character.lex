language zh
stemmer none
class claim 说法 / 指控
deny
  | 否认
  | 驳斥 ..6 @claim
  | 無<法>证实
  ! 否认 不了
  + 外交部发言人在记者会上否认了有关的说法。
